/** The article as it is read and what is found in it: values, and the shape of a step. */
@NullMarked
package dev.vestnik.enrich.article;

import org.jspecify.annotations.NullMarked;
