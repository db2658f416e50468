/** Regulatory documents (văn bản): numbers, catalogue, citations, places. */
@NullMarked
package vn.chibo.core.document;

import org.jspecify.annotations.NullMarked;
