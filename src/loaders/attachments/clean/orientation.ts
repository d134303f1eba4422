/** EXIF that says nothing but which side of a picture is up (EXIF 2.32, 4.6.2 and 4.6.4). */
export function createOrientation(orientation: number): Buffer {
  const tiff = Buffer.from('49492a0008000000010012010300010000000000000000000000', 'hex')
  tiff.writeUInt16LE(orientation, 18)
  return tiff
}
