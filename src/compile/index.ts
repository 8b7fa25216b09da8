/** The door of the floor: catalogue + extraction + collation → corpus, with every check on the way. */
export {
  compileCorpus,
  tableNames,
  type Compiled,
  type PageInput,
  type TableFiles,
  type TableName,
} from './compileCorpus'
