/** The engine: runs every rule over one unit's report and puts the findings in order. */
@org.jspecify.annotations.NullMarked
package id.cermat.check.unit;
