/** The layouts that real workbooks come in, each as a small file that is read and checked. */
@org.jspecify.annotations.NullMarked
package id.cermat.layout;
