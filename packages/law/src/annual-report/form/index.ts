export * from './cell-addresses.ts'
export * from './report-form.ts'
export { formatForYear, reportForms, reportTitle } from './report-forms.ts'
export * from './table-layout.ts'
