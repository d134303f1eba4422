import { describe, expect, it } from 'vitest'
import type { Unit } from '#schemas/unit.ts'
import { createMentionFinder } from './unit-mentions.ts'

const find = createMentionFinder([
  createUnit('荷花村', '村'),
  createUnit('翰林社区', '社区', ['翰林居委会']),
  createUnit('世纪花园社区', '社区'),
  createUnit('柳泉镇', '镇', ['柳泉乡']),
  createUnit('南山乡', '乡'),
])

describe('createMentionFinder', () => {
  it('finds an unknown name beside a known one', () => {
    expect(find('学荷花村和明星社区的办法。')).toEqual([
      { name: '明星社区', offset: 5, usual: undefined },
    ])
  })

  it('is content with known names and with words that gather places', () => {
    expect(find('荷花村、翰林社区和其他各村，荷花村、示范社区，翰林社区和居民。')).toEqual([])
  })

  it('finds a township of another kind, but not an alias or a word of its own', () => {
    expect(find('检查了柳泉街道、南山乡镇，')).toMatchObject([
      { name: '柳泉街道', usual: '柳泉镇' },
      { name: '南山乡镇', usual: '南山乡' },
    ])
    expect(find('柳泉乡、南山乡镇区、柳泉镇街道两旁、柳泉街道路面。')).toEqual([])
  })

  it('finds a long name with one character wrong', () => {
    expect(find('走访世纪花圆社区居民。')).toEqual([
      { name: '世纪花圆社区', offset: 2, usual: '世纪花园社区' },
    ])
    expect(find('走访新世纪花园社区和世纪花园社区。')).toEqual([])
  })
})

function createUnit(name: string, kind: Unit['kind'], aliases: string[] = []): Unit {
  return { id: 'a', name, kind, aliases, origin: 'demo' }
}
