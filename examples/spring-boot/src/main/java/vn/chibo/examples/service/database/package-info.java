/** The database: a PostgreSQL of its own, or a real server. */
@NullMarked
package vn.chibo.examples.service.database;

import org.jspecify.annotations.NullMarked;
