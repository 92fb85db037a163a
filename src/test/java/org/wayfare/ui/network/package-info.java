/** The network of agreements in the window. */
@NullMarked
package org.wayfare.ui.network;

import org.jspecify.annotations.NullMarked;
