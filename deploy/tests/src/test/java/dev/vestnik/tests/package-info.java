/** What Vestnik promises, shown on the whole of it: real broker, database, Connect, services and pages. */
@NullMarked
package dev.vestnik.tests;

import org.jspecify.annotations.NullMarked;
