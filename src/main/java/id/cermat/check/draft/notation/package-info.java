/** How a draft writes its numbers. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.draft.notation;
