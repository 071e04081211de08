package id.cermat.format.formula;

import java.math.BigDecimal;
import java.util.List;

/** A part of a formula that has a value. */
public sealed interface Node {

  /** A number written in the formula. */
  record NumberNode(BigDecimal value) implements Node {}

  /** A text written in the formula. */
  record TextNode(String text) implements Node {}

  /** TRUE or FALSE. */
  record TruthNode(boolean truth) implements Node {}

  /** An error literal, such as {@code #REF!}. */
  record ErrorNode(String literal) implements Node {}

  /** A cell. */
  record CellNode(Reference reference) implements Node {}

  /** A rectangle of cells; the sheet stands at its first end. */
  record AreaNode(Reference first, Reference last) implements Node {}

  /** Whole columns ({@code A:C}), or whole rows; the sheet stands at the first end. */
  record WholeNode(Reference first, Reference last) implements Node {}

  /** A minus or plus before, or a percent sign behind. */
  record UnaryNode(char sign, Node operand) implements Node {}

  /** Two operands and the sign between them. */
  record BinaryNode(String sign, Node left, Node right) implements Node {}

  /** A function, its name in capitals. */
  record CallNode(String function, List<Node> arguments) implements Node {}

  /** An argument that was left out. */
  record MissingNode() implements Node {}
}
