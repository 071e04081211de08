/** What a draft must have: sections, headings, lists, the indicators of the contract. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.draft.structure;
