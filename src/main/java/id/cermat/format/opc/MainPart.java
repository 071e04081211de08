package id.cermat.format.opc;

import id.cermat.format.opc.UneditablePackageException.Reason;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The part that a package is about.
 *
 * @param type its content type; empty if it has none
 */
public record MainPart(String name, Ooxml flavour, String type) {

  /**
   * The main part of a package.
   *
   * @throws UneditablePackageException if the package names none
   */
  public static MainPart of(PackageParts parts) throws IOException {
    Relationship office =
        Relationships.of(parts, "")
            .ofType("officeDocument")
            .orElseThrow(() -> new UneditablePackageException(Reason.MALFORMED));
    String type = new ContentTypes(parts.bytes(ContentTypes.PART)).of(office.target());
    return new MainPart(
        office.target(), Ooxml.ofRelationshipType(office.type()), type == null ? "" : type);
  }

  /**
   * The ending that programs ask of a file with this content, whatever name it came under.
   *
   * @param document the ending's beginning for a document, as {@code .xls}
   * @param template for a template, as {@code .xlt}
   */
  public static String ending(Path file, String document, String template) throws IOException {
    try (PackageParts parts = new PackageParts(file)) {
      String type = of(parts).type();
      return (type.contains("template") ? template : document)
          + (type.contains("macroEnabled") ? "m" : "x");
    }
  }
}
