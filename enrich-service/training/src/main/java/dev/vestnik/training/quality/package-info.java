/** How well articles are understood, measured on texts whose right answers are known. */
@NullMarked
package dev.vestnik.training.quality;

import org.jspecify.annotations.NullMarked;
