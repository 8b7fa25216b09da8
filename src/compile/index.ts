/** The door of the floor: catalogue + extraction + collation → corpus, with every check on the way. */
export { compileCorpus, type Compiled } from './compileCorpus'
export { automaticApparatuses, catalogueApparatuses, type Apparatuses } from './apparatuses'
export { tableNames, type Input, type PageInput, type TableFiles, type TableName } from './material'
