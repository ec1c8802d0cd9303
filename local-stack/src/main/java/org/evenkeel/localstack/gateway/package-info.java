/** The one origin of the local platform; it routes by path as the Ingress of a cluster does. */
@NullMarked
package org.evenkeel.localstack.gateway;

import org.jspecify.annotations.NullMarked;
