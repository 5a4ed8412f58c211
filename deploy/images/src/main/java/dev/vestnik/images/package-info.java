/** Makes the container images: what the services were built to, on a base that has a Java runtime. */
@NullMarked
package dev.vestnik.images;

import org.jspecify.annotations.NullMarked;
