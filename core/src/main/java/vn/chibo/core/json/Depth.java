package vn.chibo.core.json;

import vn.chibo.core.CoreMessages;
import vn.chibo.core.fault.Fault;
import vn.chibo.core.fault.FaultException;

/**
 * In how many objects and arrays a piece of JSON stands. There is an end to it both ways, so that
 * no text exhausts the stack of a host, and what is written can be read.
 *
 * @param levels how many
 */
record Depth(int levels) {
  /** Below what the libraries take by default: 500 in Jackson 3, 1000 in Jackson 2. */
  static final int MOST = 400;

  /** The value itself. */
  static final Depth TOP = new Depth(0);

  /** Whether no object or array may begin here. */
  boolean end() {
    return levels >= MOST;
  }

  /**
   * Inside an object or array that begins here.
   *
   * @throws FaultException if none may
   */
  Depth inside() {
    if (end()) {
      throw new FaultException(Fault.of("json-too-deep", CoreMessages.text("json-too-deep", MOST)));
    }
    return new Depth(levels + 1);
  }
}
