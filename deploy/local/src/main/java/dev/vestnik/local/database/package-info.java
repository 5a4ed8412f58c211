/** The PostgreSQL server of one machine. */
@NullMarked
package dev.vestnik.local.database;

import org.jspecify.annotations.NullMarked;
