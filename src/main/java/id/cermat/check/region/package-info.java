/** Unit against unit, and units against the regional office (Kanwil). */
@org.jspecify.annotations.NullMarked
package id.cermat.check.region;
