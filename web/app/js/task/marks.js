/** The small marks of a row or a card: blocked, recurring, sub-tasks, comments and files. */
import { html } from '../../vendor/preact.js'
import { RepeatMark } from './recurrence/mark.js'
import { BlockedMark } from './relations/blocked.js'
import { ProgressMark } from './subtasks/progress.js'
import { Counts } from '../parts/bits.js'

/** @param {{ task: Task }} props */
export const Marks = ({ task }) => html`
  <${BlockedMark} task=${task} />
  <${RepeatMark} task=${task} />
  <${ProgressMark} task=${task} />
  <${Counts} task=${task} />
`
