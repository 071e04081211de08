package id.cermat.format.opc;

/** The names of the format, of which there are two sets: transitional and strict. */
public enum Ooxml {
  TRANSITIONAL(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  STRICT(
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
      "http://purl.oclc.org/ooxml/officeDocument/relationships");

  public static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final String spreadsheet;
  private final String document;
  private final String relationships;

  Ooxml(String spreadsheet, String document, String relationships) {
    this.spreadsheet = spreadsheet;
    this.document = document;
    this.relationships = relationships;
  }

  /** The namespace of spreadsheet parts. */
  public String spreadsheet() {
    return spreadsheet;
  }

  /** The namespace of the parts of a text document. */
  public String document() {
    return document;
  }

  /** The namespace of relationship ids, and the stem of relationship types. */
  public String relationships() {
    return relationships;
  }

  /** The set that a relationship type belongs to. */
  public static Ooxml ofRelationshipType(String type) {
    return type.startsWith(STRICT.relationships) ? STRICT : TRANSITIONAL;
  }
}
