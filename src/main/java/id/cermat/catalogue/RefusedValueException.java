package id.cermat.catalogue;

/** A value that cannot be read as what its key needs. */
final class RefusedValueException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Message refusal;

  RefusedValueException(String key, Object... arguments) {
    super(key);
    this.refusal = Message.of(key, arguments);
  }

  Message refusal() {
    return refusal;
  }
}
