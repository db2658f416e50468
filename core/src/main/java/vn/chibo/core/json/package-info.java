/**
 * JSON both ways, the same bytes with Jackson 2 and 3.
 *
 * <p>Start with {@link vn.chibo.core.json.ChiboJson}. How a type is written is told by the type
 * itself: an entity by its attributes, a record by its components, a closed alternative with its
 * name under {@code type}, an identity or date as text.
 */
@NullMarked
package vn.chibo.core.json;

import org.jspecify.annotations.NullMarked;
