package id.cermat.figure;

/** A file as a whole. */
public record FileLocation(String file) implements Location {
  @Override
  public String label() {
    return file;
  }
}
