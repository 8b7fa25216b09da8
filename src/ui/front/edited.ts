/** The edited charts of the page and what stands around them: drawn by the build, so their script comes later. */
export { frontOf, specsOf } from './pictures'
export { default as Lead } from '../lead/Lead.svelte'
export { default as Stories } from '../story/Stories.svelte'
