import type { Act } from '../../evidence/attribution.ts'
import type { Frame, SpeechForm, SpeechVerb } from '../speech-words.ts'
import { formsOf } from './verb-forms.ts'

/**
 * Verbs of saying: base form (its other forms follow the rules of spelling, or stand in `verb-forms.ts`), particles, the word that its object needs
 * behind a tilde, act, frames.
 * Frames: T that, C clause, Q quote, O object, I infinitive, A addressee, X target, P preposition, L label.
 */
const table: readonly (readonly [verbs: string, act: Act, frames: string])[] = [
  ['say', 'assert', 'TCQ'],
  ['tell', 'assert', 'ATCQD'],
  ['add,claim,note,state,argue,insist,suggest,maintain,contend,assert,allude,boast,observe,remark', 'assert', 'TCQ'],
  [
    'report,confirm,stress,emphasize,emphasise,underline,underscore,highlight,reiterate,repeat,reaffirm,affirm',
    'assert',
    'TCQO',
  ],
  ['explain,clarify,recall,recount,indicate,signal,hint,conclude,testify,estimate,speculate,reckon', 'assert', 'TCQ'],
  ['predict,forecast', 'assert', 'TCQO'],
  ['believe,think,fear', 'assert', 'TC'],
  ['put~at', 'assert', 'O'],
  ['hope', 'assert', 'TCI'],
  ['feel,know,understand,realize,realise,worry,find,show,learn,assume,expect,imply,joke', 'assert', 'T'],
  ['continue,respond,quip,shout,yell,chant,scream,whisper,laugh,retort,read,exclaim,muse,counter', 'assert', 'Q'],
  ['write,tweet', 'assert', 'TCQ'],
  ['post,reply,answer', 'assert', 'TQ'],
  ['describe,label,dub,brand,call,term,characterize,characterise,portray,depict', 'assert', 'L'],
  ['refer to~as', 'assert', 'L'],
  ['point out,make clear,make it clear', 'assert', 'TCQ'],
  ['assure,inform,remind,brief,notify', 'assert', 'ATC'],
  ['voice,express', 'assert', 'E'],
  ['announce,proclaim,unveil', 'announce', 'TCQO'],
  ['declare', 'announce', 'TCQO'],
  ['reveal,disclose', 'announce', 'TCQO'],
  ['rule', 'announce', 'TC'],
  ['admit,acknowledge,concede', 'admit', 'TCQOP'],
  ['confess,recognize,recognise', 'admit', 'TP'],
  ['deny,refute', 'deny', 'TCOG'],
  ['dispute,contest', 'deny', 'TO'],
  [
    'reject,dismiss,rebuff,refuse,rebut,repudiate,rubbish,brush aside,brush off,shrug off,wave away,push back against,hit back at',
    'reject',
    'OI',
  ],
  ['decline', 'decline', 'IO'],
  ['rule out', 'reject', 'O'],
  ['have no~comment,offer no~comment,give no~comment,make no~comment', 'decline', 'O'],
  ['doubt', 'doubt', 'TO'],
  ['question', 'doubt', 'TO'],
  ['accuse,blame,point the finger at,lay the blame on,pin the blame on', 'accuse', 'X'],
  [
    'charge~with,suspect~of,hold~responsible,implicate~in,indict~for,indict~on,sue~for,sue~over,attribute~to',
    'accuse',
    'X',
  ],
  [
    'find fault with,put the blame on,place the blame on,put the blame squarely on,level accusations against,file charges against',
    'accuse',
    'X',
  ],
  ['allege', 'accuse', 'TCQO'],
  [
    'condemn,denounce,criticize,criticise,slam,blast,decry,deplore,lambast,lambaste,castigate,chide,rebuke',
    'condemn',
    'XQ',
  ],
  ['fault,lash out at,hit out at,speak out against,call out,rail against,excoriate,berate', 'condemn', 'X'],
  ['object to,protest against', 'condemn', 'O'],
  ['complain,lament', 'condemn', 'TCQP'],
  ['praise,hail,welcome,commend,applaud,laud,thank,congratulate', 'praise', 'XQ'],
  ['apologize,apologise', 'apologize', 'PQ'],
  ['urge,implore,encourage', 'demand', 'AITQO'],
  ['call for,press for', 'demand', 'O'],
  ['appeal for', 'request', 'O'],
  ['call on,call upon,appeal to', 'demand', 'AI'],
  ['demand', 'demand', 'TOIQ'],
  ['order,instruct,direct', 'demand', 'AI'],
  ['want', 'demand', 'AD'],
  ['recommend,advise', 'demand', 'ATI'],
  ['ask', 'request', 'AIQW'],
  ['ask for', 'request', 'O'],
  ['request,propose', 'request', 'TO'],
  ['beg,plead', 'request', 'AIQ'],
  ['plead guilty', 'admit', 'P'],
  ['plead not guilty,plead innocent', 'deny', 'P'],
  ['promise,pledge,vow,swear,guarantee', 'promise', 'TCQIO'],
  ['offer', 'promise', 'I'],
  ['agree', 'promise', 'TI'],
  ['threaten', 'threaten', 'TCIX'],
  ['warn,caution', 'warn', 'ATCQP'],
]

/** Verbs that are reports only when negated. */
const decliningTable = 'comment,specify,divulge,elaborate,respond,reply'

const frameOf: Readonly<Record<string, Frame>> = {
  T: 'that',
  C: 'clause',
  Q: 'quote',
  O: 'object',
  G: 'gerund',
  I: 'to',
  D: 'told-to',
  A: 'addressee',
  X: 'target',
  P: 'about',
  L: 'label',
  E: 'feeling',
  W: 'question',
}

export const verbs: ReadonlyMap<string, readonly SpeechForm[]> = readTable()
export const declining: ReadonlyMap<string, SpeechForm> = new Map(
  decliningTable.split(',').flatMap((base) => {
    const verb: SpeechVerb = {
      base,
      particles: [],
      needs: null,
      act: 'decline',
      frames: new Set<Frame>(['that', 'object', 'about', 'question']),
    }
    return formsOf(base).map(([text, form]) => [text, { verb, form }] as const)
  }),
)

function readTable(): Map<string, SpeechForm[]> {
  const forms = new Map<string, SpeechForm[]>()
  for (const [list, act, letters] of table) {
    for (const phrase of list.split(',')) {
      const [words = '', needs = null] = phrase.split('~')
      const [base = '', ...particles] = words.split(' ')
      const verb: SpeechVerb = {
        base,
        particles,
        needs,
        act,
        frames: new Set(letters.split('').map((letter) => frameOf[letter]!)),
      }
      for (const [text, form] of formsOf(base)) forms.set(text, [...(forms.get(text) ?? []), { verb, form }])
    }
  }
  for (const same of forms.values()) same.sort((a, b) => b.verb.particles.length - a.verb.particles.length)
  return forms
}
