/** Pages of invented news, for the tests of the command line. */
export const flood = `River bursts its banks in Varna

VARNA, March 5, 2024 (Valley Post) - More than 200 people were evacuated in Varna after the river burst its banks on Monday.

“We will not leave anyone behind,” said Mayor Elena Markova.

The regional fire service said 12 people were killed when a bridge collapsed. Markova accused the contractor of ignoring warnings.
`

export const toll = `Flood toll in Varna rises

VARNA, March 6, 2024 (Northern Herald) - The regional fire service said 19 people were killed in Varna when a bridge collapsed.

The contractor denied that it had ignored warnings.
`

/** What a terminal would obey, in a headline and in a quotation. */
export const hostile = `Title \u001b]0;owned\u0007 with \u001b[31mcolour

VARNA, March 5, 2024 (Valley Post) - The river burst its banks in Varna on Monday, and the road to the port was closed.

“We will \u001b[2Jnot \u009b1mleave anyone behind,” said Mayor Elena Markova. She said that 30 families had left their homes.
`

/** An attack with victims, and with those who are accused of it and claim it. */
export const raid = `Gunmen raid a village near Voss

VOSS, Norway, March 5, 2024 (Valley Post) - Gunmen attacked a village near Voss on Monday, killing at least 12 people, including a teacher, Ana Ruiz, 43.

Police said that bandits had shot a herder dead in Voss on Sunday.
`
