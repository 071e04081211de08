package id.cermat.writer.pdf;

import id.cermat.writer.annotation.CannotAnnotateException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Whether a PDF may be annotated. */
final class Permission {
  private static final COSName DOC_MDP = COSName.getPDFName("DocMDP");
  private static final COSName TRANSFORM_PARAMETERS = COSName.getPDFName("TransformParams");

  /** What a certified document allows where it says nothing: to fill in forms. */
  private static final int FORMS = 2;

  private static final int ANNOTATIONS = 3;

  private Permission() {}

  /**
   * Lets a document pass that is neither encrypted nor certified against annotations. Signatures
   * that approve of it stay valid, since they cover the bytes that stay as they are.
   *
   * @throws CannotAnnotateException with the reason
   */
  static void check(PDDocument document) throws CannotAnnotateException {
    if (document.isEncrypted()) {
      throw new CannotAnnotateException("restricted");
    }
    COSDictionary permissions =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
    COSDictionary signature = permissions == null ? null : permissions.getCOSDictionary(DOC_MDP);
    if (signature != null && allowed(signature) < ANNOTATIONS) {
      throw new CannotAnnotateException("certified");
    }
  }

  private static int allowed(COSDictionary signature) {
    COSArray references = signature.getCOSArray(COSName.getPDFName("Reference"));
    int allowed = FORMS;
    for (int i = 0; references != null && i < references.size(); i++) {
      COSBase reference = references.getObject(i);
      if (reference instanceof COSDictionary dictionary
          && dictionary.getCOSDictionary(TRANSFORM_PARAMETERS) != null) {
        allowed = dictionary.getCOSDictionary(TRANSFORM_PARAMETERS).getInt(COSName.P, FORMS);
      }
    }
    return allowed;
  }
}
