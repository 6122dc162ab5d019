export { editSite, readSite } from './edit-site.ts'
export { siteFaults } from './site-faults.ts'
