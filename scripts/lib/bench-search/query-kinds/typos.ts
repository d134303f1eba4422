import { pinyin } from 'pinyin-pro'
import type { Random } from '../../corpus/random.ts'

/** Another character in the place of one: a slip of the finger or a wrong pick from the list. */
export function withWrongCharacter(text: string, random: Random): string {
  const at = random.between(0, text.length - 1)
  const others = wrongCharacters.filter((character) => character !== text[at])
  return text.slice(0, at) + random.pick(others) + text.slice(at + 1)
}

const wrongCharacters = Array.from(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动',
)

export function withoutCharacter(text: string, random: Random): string {
  const at = random.between(1, text.length - 2)
  return text.slice(0, at) + text.slice(at + 1)
}

export function withSwappedCharacters(text: string, random: Random): string {
  const at = random.between(0, text.length - 2)
  return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2)
}

/** Another character of the same sound, as a phonetic input method offers it. */
export function withHomophone(text: string, random: Random): string | undefined {
  const places = Array.from(text, (character, at) => ({
    at,
    others: findHomophones(character),
  })).filter(({ others }) => others.length > 0)
  if (places.length === 0) return undefined
  const { at, others } = random.pick(places)
  return text.slice(0, at) + random.pick(others) + text.slice(at + 1)
}

function findHomophones(character: string): string[] {
  const group = homophones.get(toSound(character)) ?? []
  return group.filter((other) => other !== character)
}

function toSound(character: string): string {
  return pinyin(character, { toneType: 'none' })
}

/** Characters that everybody uses, by their sound without tone. */
const common =
  '低底保宝抱报包收手首支只知指之公工功共宫开凯示是事市式时实财才材采务物无五补不步部布贴帖土图涂地第弟帝流留刘转专砖村存征正政证整长偿常尝资自字子产铲债摘权全圈劳老代带待会惠汇回决绝觉议意义宜艺选宣旋举居局具聚规归贵桂民名明约月乐工攻程成城承招找照标表结节接借算酸蒜验严研宴合河和核同铜统通租组族阻足承诚诚包宝租发法罚放方防房访治制质志致管馆官观理里力利立服福扶府副复务务享项向象相党挡档费飞非废收守手使用勇永涌救旧就久助住主注筑度独读杜供宫恭养阳样洋特忒困捆高搞糕龄灵零令津金今斤优有由友又抚府残蚕惨疾急级集及季计记生升声省活货或'
const homophones = Map.groupBy(new Set(common), toSound)
