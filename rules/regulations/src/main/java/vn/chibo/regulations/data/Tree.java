package vn.chibo.regulations.data;

import java.util.List;

/**
 * What a data file says, whether it was read as YAML or compiled: texts, lists and groups of
 * fields, each with the line of the YAML file on which it stands.
 */
sealed interface Tree {
  /** How many lists and groups may stand in each other. */
  int DEEPEST = 32;

  /** The line on which it begins, from 1; 0 where it is not known. */
  int line();

  /** A single text. */
  record Scalar(int line, String text) implements Tree {}

  /** A list. */
  record Items(int line, List<Tree> items) implements Tree {}

  /** A group of fields, in their order; the same name may stand twice. */
  record Fields(int line, List<Field> fields) implements Tree {}

  /** A field: its name, which a careless writer may make a list or a group, and its value. */
  record Field(Tree name, Tree value) {}
}
