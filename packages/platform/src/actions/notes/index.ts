export { addNote, type RequestNote, requestNotes } from './request-notes.ts'
