/** Tests of the sample newsroom, over HTTP where a reader would see the difference. */
@NullMarked
package dev.vestnik.local.newsroom;

import org.jspecify.annotations.NullMarked;
