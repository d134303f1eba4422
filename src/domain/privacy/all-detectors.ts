import { aid } from './detectors/aid.ts'
import { aidGoods } from './detectors/aid-goods.ts'
import { aidLists } from './detectors/aid-lists.ts'
import { bankCards } from './detectors/bank-cards.ts'
import { birthDates } from './detectors/birth-dates.ts'
import { birthMonths } from './detectors/birth-months.ts'
import { emails } from './detectors/emails.ts'
import { finances } from './detectors/finances.ts'
import { grades } from './detectors/grades.ts'
import { homeAddresses } from './detectors/home-addresses.ts'
import { idNumbers } from './detectors/id-numbers.ts'
import { landlines } from './detectors/landlines.ts'
import { licencePlates } from './detectors/licence-plates.ts'
import { looseMasks } from './detectors/loose-masks.ts'
import { messengers } from './detectors/messengers.ts'
import { minors } from './detectors/minors.ts'
import { misreadIdNumbers } from './detectors/misread-id-numbers.ts'
import { mobiles } from './detectors/mobiles.ts'
import { passports } from './detectors/passports.ts'
import { socialSecurityNumbers } from './detectors/social-security-numbers.ts'
import { splitIdNumbers } from './detectors/split-id-numbers.ts'
import { splitMobiles } from './detectors/split-mobiles.ts'
import { ailments, health, patients, specialStatus } from './detectors/words-of-persons.ts'
import type { Detector } from './reading.ts'

/** Every detector; where two find the same place, the first one's word counts. */
export const allDetectors: readonly Detector[] = [
  idNumbers,
  misreadIdNumbers,
  splitIdNumbers,
  looseMasks,
  mobiles,
  splitMobiles,
  socialSecurityNumbers,
  bankCards,
  passports,
  landlines,
  emails,
  messengers,
  licencePlates,
  minors,
  grades,
  birthDates,
  birthMonths,
  homeAddresses,
  health,
  specialStatus,
  finances,
  aid,
  aidLists,
  aidGoods,
  ailments,
  patients,
]
