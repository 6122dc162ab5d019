import { formatDayChinese, parseDay } from '../../calendar/index.ts'
import { consultationsOf, standingObjections } from '../acts/consultations.ts'
import { commonReasons, type Decide, dayOf, missing, settle } from './common.ts'

export const decideRegisterArrival: Decide<'registerArrival'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('registerArrival', state, day, context)
  const { id, arrivedOn } = command
  const consultation = consultationsOf(context.events).find((one) => one.id === id && one.closed === null)
  if (consultation === undefined) reasons.push(`没有编号为“${id}”的正在进行的征求意见。`)
  if (consultation?.arrivedOn != null) {
    reasons.push(`第${id}次征求意见已经登记于${formatDayChinese(consultation.arrivedOn)}送达。`)
  }
  if (parseDay(arrivedOn) === null) reasons.push('请填写征求意见书送达的日期。')
  else if (arrivedOn > context.today) reasons.push('送达的日期还没有到。')
  else if (consultation !== undefined && arrivedOn < consultation.sentOn) {
    reasons.push(`送达的日期不能早于发出的日期${formatDayChinese(consultation.sentOn)}。`)
  }
  return settle(reasons, () => ({ type: 'consultationArrived', day, id, arrivedOn }))
}

export const decideInformThirdParty: Decide<'informThirdParty'> = (state, command, context) => {
  const day = dayOf(command, context)
  const reasons = commonReasons('informThirdParty', state, day, context)
  const { id, publicInterest, content } = command
  const objection = standingObjections(context.events).find((one) => one.id === id)
  if (objection === undefined) reasons.push(`第${id}次征求意见没有第三方以合理理由不同意公开，不需要告知。`)
  else if (objection.informedOn !== null) {
    reasons.push(`已于${formatDayChinese(objection.informedOn)}告知过这个第三方。`)
  }
  if (missing(publicInterest)) reasons.push('请写明不公开可能对公共利益造成重大影响的理由。')
  if (missing(content)) reasons.push('请写明决定公开的政府信息内容。')
  return settle(reasons, () => ({ type: 'thirdPartyInformed', day, id, publicInterest, content }))
}
