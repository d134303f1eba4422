import { createRandom } from '../corpus/random.ts'
import { createPerson } from './persons.ts'
import { createJpeg, createPng, createTiff, createWebp, toRationals } from './picture-bytes.ts'
import type { Tag } from './picture-bytes.ts'
import { toExif, toIptc, toText, toXmp, withPicture } from './picture-places.ts'
import { attach } from './planted-entry.ts'
import type { Planting } from './write-audit-fs.ts'

/** Photos that tell where they were taken, or whose camera took them, and nothing else. */
export function* plantPhotos(unit: string, seed: string, count: number): Generator<Planting> {
  for (const [kind, photos] of Object.entries(kinds)) {
    for (const [place, [extension, create]] of Object.entries(photos)) {
      for (let nth = 0; nth < count; nth += 1) {
        const random = createRandom(`${seed}/${kind}/${place}/${nth}`)
        const text =
          kind === 'place of a photo'
            ? `${random.between(20, 45)} ${random.between(0, 59)} ${random.between(0, 59)}`
            : createPerson(random).name
        const id = `photo-${kind.slice(0, 5)}-${Object.keys(photos).indexOf(place)}-${nth}`
        const files = attach({ id, unit, text }, extension, create(text))
        yield { id, kind, place, text, isClean: false, files }
      }
    }
  }
}

type Photo = readonly [extension: string, create: (text: string) => Buffer]

const kinds: Readonly<Record<string, Readonly<Record<string, Photo>>>> = {
  'place of a photo': {
    'JPEG, EXIF': ['jpg', (text) => createJpeg([toExif({ gps: toPlace(text) })])],
    'JPEG, XMP': [
      'jpg',
      (text) => {
        const [degrees, minutes, seconds] = text.split(' ')
        const more = `<exif:GPSLatitude>${degrees},${minutes},${seconds}N</exif:GPSLatitude><exif:GPSLongitude>114,30,12E</exif:GPSLongitude>`
        return createJpeg([toXmp('村部', more)])
      },
    ],
    'PNG, EXIF': ['png', (text) => createPng([['eXIf', createTiff({ gps: toPlace(text) })]])],
    'WebP, EXIF': ['webp', (text) => createWebp(createTiff({ gps: toPlace(text) }))],
    'JPEG in Word': ['docx', (text) => withPicture(createJpeg([toExif({ gps: toPlace(text) })]))],
  },
  'owner of a camera': {
    'JPEG, EXIF artist': [
      'jpg',
      (text) => createJpeg([toExif({ main: [[0x013b, 2, toText(text)]] })]),
    ],
    'JPEG, EXIF owner': [
      'jpg',
      (text) => createJpeg([toExif({ exif: [[0xa430, 2, toText(text)]] })]),
    ],
    'JPEG, XMP': [
      'jpg',
      (text) =>
        createJpeg([
          toXmp('村部', `<dc:creator><rdf:Seq><rdf:li>${text}</rdf:li></rdf:Seq></dc:creator>`),
        ]),
    ],
    'JPEG, IPTC': ['jpg', (text) => createJpeg([toIptc(80, text)])],
    'JPEG in Word': [
      'docx',
      (text) => withPicture(createJpeg([toExif({ main: [[0x013b, 2, toText(text)]] })])),
    ],
  },
}

/** North and east, in degrees, minutes and seconds. */
function toPlace(text: string): Tag[] {
  return [
    [1, 2, Buffer.from('N\0')],
    [2, 5, toRationals(text.split(' ').map(Number))],
    [3, 2, Buffer.from('E\0')],
    [4, 5, toRationals([114, 30, 12])],
  ]
}
