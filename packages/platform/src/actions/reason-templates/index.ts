export {
  deleteReasonTemplate,
  type ReasonTemplate,
  reasonTemplates,
  saveReasonTemplate,
  templatesOfOrgan,
} from './reason-templates.ts'
