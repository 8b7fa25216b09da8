/** The door of the floor: catalogue + extraction + collation → corpus, with every check on the way. */
export { compileCorpus, type Compiled } from './compileCorpus'
export { automaticApparatuses, catalogueApparatuses, type Apparatuses } from './apparatuses'
export {
  tableNames,
  type Input,
  type PageInput,
  type TableFile,
  type TableFiles,
  type TableName,
} from './material'
export { mergeTables, type Merged } from './session/mergeTables'
export { compileSession, type SessionInput } from './session/compileSession'
export { layPage, readSelection } from './session/layPage'
export { readSheet } from './session/readSheet'
