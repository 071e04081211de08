package id.cermat.writer.xlsx;

/** The names of the format, of which there are two sets: transitional and strict. */
enum Ooxml {
  TRANSITIONAL(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
  STRICT(
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
      "http://purl.oclc.org/ooxml/officeDocument/relationships");

  static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private final String main;
  private final String relationships;

  Ooxml(String main, String relationships) {
    this.main = main;
    this.relationships = relationships;
  }

  /** The namespace of spreadsheet parts. */
  String main() {
    return main;
  }

  /** The namespace of relationship ids, and the stem of relationship types. */
  String relationships() {
    return relationships;
  }

  /** The set that a relationship type belongs to. */
  static Ooxml ofRelationshipType(String type) {
    return type.startsWith(STRICT.relationships) ? STRICT : TRANSITIONAL;
  }
}
