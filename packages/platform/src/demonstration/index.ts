export {
  type CreateDemonstration,
  createDemonstration,
  type Demonstration,
  readDemonstration,
} from './create-demonstration.ts'
