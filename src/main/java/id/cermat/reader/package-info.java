/** Files → model. With the writers, the only room that knows POI. */
@org.jspecify.annotations.NullMarked
package id.cermat.reader;
