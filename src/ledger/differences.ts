export { findDifferences, type Difference, type Side } from '../compare/find-differences.ts'
