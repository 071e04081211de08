/** What figures that stand together prove of each other: sums, differences, ratios, growth. */
@org.jspecify.annotations.NullMarked
package id.cermat.relation;
