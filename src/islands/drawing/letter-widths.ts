/** How wide the letters from space to tilde are in the drawing's own type (Public Sans, medium), in thousandths of its size. */
const THOUSANDTHS =
  '238 260 440 607 665 914 729 252 311 317 416 564 251 382 237 359 621 413 607 640 636 650 633 608 654 634 238 251 555 564 554 525 ' +
  '830 715 674 697 701 625 599 740 767 290 392 692 578 894 762 741 641 755 682 676 600 707 681 958 696 624 646 313 359 313 476 527 ' +
  '231 557 600 545 600 570 396 624 581 253 270 567 310 873 582 568 599 599 397 512 397 585 509 782 571 543 485 343 265 346 580';

/**
 * Widths of those letters in px: to measure them would keep the first drawing waiting, and while the type is still loading
 * it would measure another one. Whether they hold is looked at once the type is there.
 */
export function letterWidths(sizePx: number): readonly number[] {
  return THOUSANDTHS.split(' ').map((width) => (Number(width) * sizePx) / 1000);
}
