/** Which files make which unit: what is found below folders, told apart by what it says. */
@org.jspecify.annotations.NullMarked
package id.cermat.cli.audit;
