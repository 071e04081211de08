package id.cermat.run;

import id.cermat.catalogue.Message;
import id.cermat.model.Reading.PassedOver;

/** Told what happens while the files of a unit are read. Each method does nothing by itself. */
public interface ReadingListener {
  /** Listens to nothing. */
  ReadingListener NONE = new ReadingListener() {};

  /** A file is about to be read. */
  default void reading(String file) {}

  /** All files have been read. */
  default void read() {}

  /** A file could not be read, or nothing in it could; it is among the findings too. */
  default void refused(String file, Message reason) {}

  /** A part of a file was passed over in which figures may stand. */
  default void passedOver(PassedOver part) {}
}
