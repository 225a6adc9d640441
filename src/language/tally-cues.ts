/** How the two sides of a vote are told beside each other, by the folded words between their figures. */
export const AGAINST =
  /^(?:(?:votes?|voted|were|members?|senators?|deputies|councillors|delegates|mps|ayes|yes) )?(?:to|against|versus|for|for and|in favou?r|in favou?r and|for to|yes and)$|(?:^| )و?(?:مقابل|في مقابل|ضد|في مواجهه|عارضه|عارضها|رفضه|رفضها|اعترض عليه|ضده|ضدها)$/u;
/** That it was a vote, in the sentence or beside it. */
export const VOTING =
  /^(?:vot(?:e|es|ed|ing|ers?)|ballots?|abst(?:ain|ained|aining|ention|entions)|[وفبلك]?(?:ال|لل)?(?:تصويت|صوت|صوتا|صوتوا|صوتت|صوتان|اصوات|امتناع|امتنع|امتنعت|اقتراع))$/u;
