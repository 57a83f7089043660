/** Words after a number that say by how much something is more or less than another: "€5 dearer", "nine seconds behind". */
export const moreWords =
  'more higher larger bigger greater longer wider taller deeper heavier older later slower dearer warmer hotter better above behind up';
export const lessWords =
  'less lower smaller fewer shorter narrower shallower lighter younger earlier sooner faster quicker cheaper cooler colder worse below ahead down clear';
