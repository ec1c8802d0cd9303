@org.jspecify.annotations.NullMarked
package org.evenkeel.platform.time;
