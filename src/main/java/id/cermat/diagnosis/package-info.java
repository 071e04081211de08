/**
 * From relations that do not hold to the figures at fault: the smallest set of figures whose change
 * repairs what is broken and breaks nothing that holds. Every finding becomes one matter, with its
 * witnesses and its consequences.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.diagnosis;
