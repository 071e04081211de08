/**
 * The library's door: {@link id.cermat.run.Check} checks one unit, {@link id.cermat.run.Audit} all
 * units below folders. Options go in, a result comes out; nothing is printed and nothing is
 * written, and a listener is told what is being done.
 */
@org.jspecify.annotations.NullMarked
package id.cermat.run;
